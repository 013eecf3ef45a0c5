# satchel-llvm: the LLVM back end as a shared object that the engine loads when a kernel first asks for it. Nothing links
# to it, so libLLVM stays out of processes that never need it.
if(SATCHEL_PRELINKED)
  # For tests where LLVM does not run: kernels compiled elsewhere in its place.
  file(GLOB satchel_prelinked CONFIGURE_DEPENDS ${SATCHEL_PRELINKED}/*.o)
  set_source_files_properties(${satchel_prelinked} PROPERTIES EXTERNAL_OBJECT ON)
  add_library(satchel-llvm MODULE ${PROJECT_SOURCE_DIR}/tests/prelinked/plugin.cpp ${satchel_prelinked})
  target_include_directories(satchel-llvm PRIVATE ${SATCHEL_PRELINKED})
  target_link_libraries(satchel-llvm PRIVATE satchel_core fmt::fmt-header-only)
else()
  file(GLOB satchel_llvm_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/codegen/llvm/*.cpp)
  add_library(satchel-llvm MODULE ${satchel_llvm_sources})
  target_include_directories(satchel-llvm SYSTEM PRIVATE ${LLVM_INCLUDE_DIRS})
  separate_arguments(satchel_llvm_definitions NATIVE_COMMAND "${LLVM_DEFINITIONS}")
  target_compile_definitions(satchel-llvm PRIVATE ${satchel_llvm_definitions})
  target_link_libraries(satchel-llvm PRIVATE satchel_core fmt::fmt-header-only LLVM)
endif()
# Library and plug-in share C++ types: what the engine asks for is a plug-in made from the same headers.
set(satchel_interface "")
foreach(header codegen/backend.h codegen/ops.def codegen/plan.h codegen/targets.h include/satchel/status.h
        runtime/cpu_features.h)
  file(SHA256 ${PROJECT_SOURCE_DIR}/${header} hash)
  string(APPEND satchel_interface ${hash})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${header})
endforeach()
string(SHA256 satchel_interface "${satchel_interface}")
string(SUBSTRING ${satchel_interface} 0 16 satchel_interface)
set_source_files_properties(
  ${PROJECT_SOURCE_DIR}/jit/plugin_backend.cpp ${PROJECT_SOURCE_DIR}/codegen/llvm/plugin.cpp
  ${PROJECT_SOURCE_DIR}/tests/prelinked/plugin.cpp
  PROPERTIES COMPILE_DEFINITIONS SATCHEL_PLUGIN_INTERFACE="${satchel_interface}")

# The build id is part of the object cache's keys: see codegen/llvm/object_key.h.
target_link_options(satchel-llvm PRIVATE
  -Wl,--version-script=${PROJECT_SOURCE_DIR}/cmake/exports.map -Wl,--build-id=sha1)
set_target_properties(satchel-llvm PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
