// Flight: one compilation under way, or waiting for its turn. At most one a key.
#pragma once

#include <string>
#include <utility>

#include "jit/engine.h"

// In the background mode a flight has a kernel that serves meanwhile; elsewhere askers sleep until it has landed.
struct satchel_engine::Flight {
  satchel::EmbeddingBagSpec spec;  // canonical
  satchel::SpecKey key;
  const satchel_kernel* handle = nullptr;  // background: what is to be switched over; the flight's own reference
  // Under the engine's mutex.
  bool taken = false;  // somebody compiles it
  bool landed = false;
  bool published = false;  // once landed: a kernel
  std::string failure;     // else: why not; "" where there was no memory for words
};

// Whatever happens, a flight lands and leaves the table: nobody waits for ever, and the next request tries again. To be
// made as soon as the flight is in the table, so nothing here may fail.
struct satchel_engine::Landing {
  satchel_engine& engine;
  Flight& flight;
  bool published = false;
  std::string failure = {};

  ~Landing() {
    const std::scoped_lock lock(engine.mutex_);
    flight.published = published;
    flight.failure = std::move(failure);
    engine.land(flight);
  }
};
