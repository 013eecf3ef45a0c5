# Builds with Debian's cross compilers and runs what was built under qemu-user. SATCHEL_CROSS is Debian's name of the
# architecture; the presets cross-* set it. Headers of libraries are this machine's own packages, which say nothing of
# an architecture (cmake/cross/*Config.cmake); shared libraries come from a folder that scripts/fetch-sysroot fills.
set(satchel_arm64 aarch64 aarch64)  # processor in the compilers' names, in the emulator's
set(satchel_s390x s390x s390x)
set(satchel_ppc64el powerpc64le ppc64le)
set(satchel_riscv64 riscv64 riscv64)
if(NOT DEFINED satchel_${SATCHEL_CROSS})
  message(FATAL_ERROR "SATCHEL_CROSS=${SATCHEL_CROSS}: not one of arm64, s390x, ppc64el, riscv64")
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES SATCHEL_CROSS)
list(GET satchel_${SATCHEL_CROSS} 0 satchel_processor)
list(GET satchel_${SATCHEL_CROSS} 1 satchel_emulated)
set(satchel_triplet ${satchel_processor}-linux-gnu)

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR ${satchel_processor})
set(CMAKE_C_COMPILER ${satchel_triplet}-gcc)
set(CMAKE_CXX_COMPILER ${satchel_triplet}-g++)

# Where the emulated program finds its libraries: Debian has no riscv64 packages, but its cross compiler brings those
# of the C++ run-time itself.
get_filename_component(satchel_sysroot ${CMAKE_CURRENT_LIST_DIR}/../../build/sysroot/${SATCHEL_CROSS} ABSOLUTE)
if(SATCHEL_CROSS STREQUAL "riscv64")
  set(satchel_sysroot /usr/${satchel_triplet})
endif()
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-${satchel_emulated} -L ${satchel_sysroot})

# Nothing of this machine's own libraries may be found; programs (git, pkg-config) are this machine's.
set(CMAKE_FIND_ROOT_PATH ${satchel_sysroot})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
foreach(package fmt GTest LLVM)
  set(${package}_DIR ${CMAKE_CURRENT_LIST_DIR})
endforeach()
