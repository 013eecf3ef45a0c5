"""The type stubs say what the modules have: every name of a stub exists, with the same parameters in the same order, and
every public name of a module is in its stub."""

import ast
import dataclasses
import importlib
import inspect
import pathlib

import pytest

import satchel

PACKAGE = pathlib.Path(satchel.__file__).parent
STUBS = sorted(str(path.relative_to(PACKAGE)) for path in PACKAGE.rglob("*.pyi"))


def module_of(stub):
    name = stub.removesuffix(".pyi").replace("/", ".")
    return (
        importlib.import_module(f"satchel.{name}" if name != "__init__" else "satchel", None)
        if not name.endswith(".__init__")
        else importlib.import_module("satchel." + name.removesuffix(".__init__"))
    )


def parameters(node):
    a = node.args
    names = [p.arg for p in a.posonlyargs + a.args] + ([f"*{a.vararg.arg}"] if a.vararg else [])
    names += [p.arg for p in a.kwonlyargs] + ([f"**{a.kwarg.arg}"] if a.kwarg else [])
    required = len(a.args) - len(a.defaults)
    return names, [p.arg for p in a.args[:required]]


def real_parameters(function):
    names, required = [], []
    for p in inspect.signature(function).parameters.values():
        names.append({p.VAR_POSITIONAL: "*", p.VAR_KEYWORD: "**"}.get(p.kind, "") + p.name)
        if p.default is p.empty and p.kind == p.POSITIONAL_OR_KEYWORD:
            required.append(p.name)
    return names, required


def check(owner, body, where):
    for node in body:
        if isinstance(node, ast.FunctionDef):
            real = inspect.getattr_static(owner, node.name)
            if isinstance(real, property):
                continue
            real = real.__func__ if isinstance(real, classmethod) else real
            assert parameters(node) == real_parameters(real), f"{where}.{node.name}"
        elif isinstance(node, ast.ClassDef):
            if node.name not in ("SupportsDLPack", "_Where"):  # of the stubs alone
                check(getattr(owner, node.name), node.body, f"{where}.{node.name}")
        elif isinstance(node, ast.AnnAssign) and not inspect.isclass(owner):
            assert hasattr(owner, node.target.id), f"{where}.{node.target.id}"
        elif isinstance(node, ast.AnnAssign) and dataclasses.is_dataclass(owner):
            assert node.target.id in owner.__dataclass_fields__, f"{where}.{node.target.id}"


@pytest.mark.parametrize("stub", STUBS)
def test_stub(stub):
    module = module_of(stub)
    tree = ast.parse((PACKAGE / stub).read_text())
    check(module, tree.body, module.__name__)
    declared = {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    declared |= {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    declared |= {node.target.id for node in tree.body if isinstance(node, ast.AnnAssign)}
    assert set(getattr(module, "__all__", [])) <= declared


def test_there_are_stubs():
    assert len(STUBS) == 9 and (PACKAGE / "py.typed").exists()
