#!/usr/bin/env python3
"""Tests bench/report on testdata/results.json: every plot is well-formed and shows the file's numbers."""

import json
import math
import os
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
RESULTS = os.path.join(HERE, "testdata", "results.json")
SVG = "{http://www.w3.org/2000/svg}"


def report(results, output, *options):
    command = [sys.executable, os.path.join(HERE, "report"), results, "--output", output, *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def lines_of(path):
    """{(set, competitor): [(x, y)]}, and all texts of a plot."""
    root = ElementTree.parse(path).getroot()
    assert root.tag == SVG + "svg", root.tag
    lines = {}
    for line in root.iter(SVG + "polyline"):
        points = [tuple(float(number) for number in point.split(",")) for point in line.get("points").split()]
        lines[line.get("data-set"), line.get("data-name")] = points
    return lines, [text.text for text in root.iter(SVG + "text")], root


def times_of(competitor):
    """{problem line: ns} as the file has them, read without bench/report."""
    with open(RESULTS, encoding="utf-8") as file:
        entries = json.load(file)["benchmarks"]
    return {e["name"].rsplit("/", 1)[0]: e["real_time"] for e in entries if e["name"].rsplit("/", 1)[1] == competitor}


class ReportTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def path(self, name):
        return os.path.join(self.folder, name)

    def test_draws_every_plot(self):
        run = report(RESULTS, self.folder)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        plots = ["bits.svg", "dim.svg", "pooling.svg", "roofline.svg", "table.svg"]
        self.assertEqual(sorted(os.listdir(self.folder)), plots)
        for plot in plots:
            lines, texts, root = lines_of(self.path(plot))
            self.assertTrue(lines, plot)
            self.assertIn("avx512", texts)
            width, height = (float(root.get(name)) for name in ("width", "height"))
            for points in lines.values():
                for x, y in points:
                    self.assertTrue(0 < x < width and 0 < y < height, (plot, x, y))

    def test_points_are_the_numbers_of_the_file(self):
        report(RESULTS, self.folder)
        lines, texts, _ = lines_of(self.path("dim.svg"))
        self.assertTrue({"64", "128", "256"} <= set(texts))
        name = "8-bit, pooling 50, table 1M"
        for competitor in ("avx512", "fbgemm"):
            points = lines[name, competitor]
            times = times_of(competitor)
            small = [
                times[line]
                for dim in (64, 128, 256)
                for line in times
                if f"bits=8 dim={dim} " in line and "pooling=50" in line and "pruned" not in line and times[line]
                and int(line.split("rows=")[1].split()[0]) * (dim + 8) < 2 << 20
            ]
            self.assertEqual(len(small), 3)
            # The axis is logarithmic: equal ratios are equal distances, the larger time is higher up.
            first, second, third = (y for _, y in points)
            scale = (first - third) / math.log(small[2] / small[0])
            self.assertGreater(scale, 0)
            self.assertAlmostEqual((first - second) / scale, math.log(small[1] / small[0]), delta=0.01)

    def test_the_best_roofline_is_drawn(self):
        report(RESULTS, self.folder)
        lines, texts, _ = lines_of(self.path("table.svg"))
        self.assertIn("roofline", texts)
        self.assertFalse([text for text in texts if text.startswith("touch-")])
        name = "8-bit, dim 128, pooling 50"
        kernel, roofline = lines[name, "avx512"], lines[name, "roofline"]
        self.assertEqual((len(kernel), len(roofline)), (2, 2))
        kernel_times, touch_times = times_of("avx512"), [times_of("touch-" + form) for form in ("none", "near", "two-level")]
        shown = [line for line in kernel_times if "bits=8 dim=128 " in line and "pooling=50" in line and "pruned" not in line]
        shown.sort(key=lambda line: int(line.split("rows=")[1].split()[0]))
        distances = [math.log(kernel_times[line] / min(times[line] for times in touch_times)) for line in shown]
        scales = [(r[1] - k[1]) / distance for k, r, distance in zip(kernel, roofline, distances)]
        self.assertAlmostEqual(scales[0], scales[1], delta=0.01 * scales[0])
        growth = math.log(kernel_times[shown[1]] / kernel_times[shown[0]])
        self.assertAlmostEqual((kernel[0][1] - kernel[1][1]) / growth, scales[0], delta=0.01 * scales[0])

    def test_only(self):
        report(RESULTS, self.folder, "--only", "fbgemm")
        lines, _, _ = lines_of(self.path("bits.svg"))
        self.assertEqual({name for _, name in lines}, {"fbgemm", "fbgemm-avx2"})

    def test_what_differs_in_nothing_is_said(self):
        run = report(RESULTS, self.folder, "--only", "nobody")
        self.assertEqual(run.returncode, 1)
        self.assertIn("no results", run.stderr)
        single = self.path("single.json")
        with open(RESULTS, encoding="utf-8") as file:
            content = json.load(file)
        content["benchmarks"] = content["benchmarks"][:3]
        with open(single, "w", encoding="utf-8") as file:
            json.dump(content, file)
        run = report(single, self.folder)
        self.assertEqual(run.returncode, 0)
        self.assertIn("no dim.svg: no problems that differ in dim alone", run.stdout)

    def test_other_files_are_refused(self):
        other = self.path("other.json")
        for text in ("", "{}", '{"benchmarks": [{"name": "x/y"}]}'):
            with open(other, "w", encoding="utf-8") as file:
                file.write(text)
            run = report(other, self.folder)
            self.assertEqual(run.returncode, 1, text)
            self.assertIn("not the results of satchel_bench", run.stderr)


if __name__ == "__main__":
    unittest.main()
