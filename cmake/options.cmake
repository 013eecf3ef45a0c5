# Compiler flags that every target of the project shares, as one interface target.
add_library(satchel_options INTERFACE)
# -ffp-contract=off: the numeric contract says where a product and a sum are fused; no compiler decides it.
target_compile_options(satchel_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -ffp-contract=off
  $<$<BOOL:${SATCHEL_WERROR}>:-Werror>)
# GCC 12 sees overlapping copies in std::string's own operator+ that are not there (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(satchel_options INTERFACE -Wno-restrict)
endif()
if(SATCHEL_SANITIZE)
  string(REPLACE "," ";" satchel_sanitizers "${SATCHEL_SANITIZE}")
  foreach(s IN LISTS satchel_sanitizers)
    target_compile_options(satchel_options INTERFACE -fsanitize=${s})
    target_link_options(satchel_options INTERFACE -fsanitize=${s})
  endforeach()
  target_compile_options(satchel_options INTERFACE -fno-omit-frame-pointer -fno-sanitize-recover=all)
endif()
