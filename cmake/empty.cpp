// The shared library is made of satchel_core; CMake wants at least one source of its own.
