# satchel_core: all code of the library as one static archive, with its internals visible to the tests.
# satchel: the library that is installed. It exports the C interface and nothing else; asmjit and fmt stay inside.
file(GLOB satchel_sources CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/runtime/*.cpp
  ${PROJECT_SOURCE_DIR}/codegen/*.cpp
  ${PROJECT_SOURCE_DIR}/codegen/operators/*.cpp
  ${PROJECT_SOURCE_DIR}/fallback/*.cpp
  ${PROJECT_SOURCE_DIR}/jit/*.cpp)
if(SATCHEL_WITH_ASMJIT)
  file(GLOB satchel_x86_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/codegen/x86/*.cpp)
endif()

add_library(satchel_core STATIC ${satchel_sources} ${satchel_x86_sources})
target_include_directories(satchel_core PUBLIC
  ${PROJECT_SOURCE_DIR}/include ${PROJECT_BINARY_DIR}/include ${PROJECT_SOURCE_DIR})
target_link_libraries(satchel_core PUBLIC satchel_options Threads::Threads PRIVATE fmt::fmt-header-only)
set_target_properties(satchel_core PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
if(SATCHEL_WITH_ASMJIT)
  target_compile_definitions(satchel_core PUBLIC SATCHEL_WITH_ASMJIT=1)
  target_link_libraries(satchel_core PRIVATE asmjit::asmjit)
endif()

target_link_libraries(satchel_core PRIVATE ${CMAKE_DL_LIBS})
# GCC 12 calls libatomic for atomics of one byte on RISC-V.
include(CheckCXXSourceCompiles)
check_cxx_source_compiles("
  #include <atomic>
  std::atomic<bool> flag;
  int main() { return flag.exchange(true); }" SATCHEL_ATOMICS_NEED_NO_LIBRARY)
if(NOT SATCHEL_ATOMICS_NEED_NO_LIBRARY)
  target_link_libraries(satchel_core PRIVATE atomic)
endif()
if(SATCHEL_WITH_LLVM)
  target_compile_definitions(satchel_core PUBLIC SATCHEL_WITH_LLVM=1)
  include(${PROJECT_SOURCE_DIR}/cmake/llvm.cmake)
endif()
if(SATCHEL_WITH_NUMA)
  target_compile_definitions(satchel_core PRIVATE SATCHEL_WITH_NUMA=1)  # its header only: the library is dlopened
endif()
if(SATCHEL_WITH_TBB)
  # Loaded when a call is first split (runtime/task_pool), so that nothing else needs oneTBB.
  target_compile_definitions(satchel_core PUBLIC SATCHEL_WITH_TBB=1)
  add_library(satchel-tbb MODULE ${PROJECT_SOURCE_DIR}/runtime/tbb/pool.cpp)
  target_include_directories(satchel-tbb PRIVATE ${PROJECT_SOURCE_DIR}/include)
  target_link_libraries(satchel-tbb PRIVATE satchel_options TBB::tbb)
  target_link_options(satchel-tbb PRIVATE -Wl,--version-script=${PROJECT_SOURCE_DIR}/cmake/exports.map)
  set_target_properties(satchel-tbb PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
endif()

add_library(satchel SHARED ${PROJECT_SOURCE_DIR}/cmake/empty.cpp)
add_library(satchel::satchel ALIAS satchel)
target_include_directories(satchel INTERFACE
  $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
  $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_compile_features(satchel INTERFACE cxx_std_20)
target_link_libraries(satchel PRIVATE $<LINK_LIBRARY:WHOLE_ARCHIVE,satchel_core>)
# -z text: an object that is not position-independent is an error, not a relocation in the code.
target_link_options(satchel PRIVATE
  -Wl,--version-script=${PROJECT_SOURCE_DIR}/cmake/exports.map -Wl,--no-undefined -Wl,-z,text)
set_target_properties(satchel PROPERTIES
  VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}
  LINK_DEPENDS ${PROJECT_SOURCE_DIR}/cmake/exports.map)
if(SATCHEL_WITH_LLVM)
  add_dependencies(satchel satchel-llvm)  # loaded at run time
endif()
if(SATCHEL_WITH_TBB)
  add_dependencies(satchel satchel-tbb)
endif()
