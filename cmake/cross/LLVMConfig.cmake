# LLVM: headers of this machine's llvm-19-dev, the shared library of the sysroot. The headers differ between Debian's
# architectures in one thing, the name of the native target, which satchel does not ask for.
set(LLVM_INCLUDE_DIRS /usr/lib/llvm-19/include)
set(LLVM_DEFINITIONS "-D_GNU_SOURCE -D__STDC_CONSTANT_MACROS -D__STDC_FORMAT_MACROS -D__STDC_LIMIT_MACROS")
set(satchel_llvm_library ${satchel_sysroot}/usr/lib/${satchel_triplet}/libLLVM.so.19.1)
if(NOT EXISTS ${satchel_llvm_library} OR NOT EXISTS ${LLVM_INCLUDE_DIRS})
  set(LLVM_FOUND FALSE)
  set(LLVM_NOT_FOUND_MESSAGE "needs ${satchel_llvm_library} (scripts/fetch-sysroot) and ${LLVM_INCLUDE_DIRS}")
elseif(NOT TARGET LLVM)
  add_library(LLVM SHARED IMPORTED)
  set_target_properties(LLVM PROPERTIES
    IMPORTED_LOCATION ${satchel_llvm_library}
    INTERFACE_LINK_OPTIONS -Wl,-rpath-link,${satchel_sysroot}/usr/lib/${satchel_triplet})
endif()
