# What a user gets: shared library, headers, and two ways to find them: find_package(satchel) and pkg-config. Both are
# relocatable, and neither names anything that the library has inside. (tools/ installs the satchel command.)
include(CMakePackageConfigHelpers)

set(satchel_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/satchel)

install(TARGETS satchel EXPORT satchel LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
if(SATCHEL_WITH_LLVM)
  install(TARGETS satchel-llvm LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})  # found beside libsatchel
endif()
if(SATCHEL_WITH_TBB)
  install(TARGETS satchel-tbb LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
endif()
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/satchel DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.h")
install(FILES ${PROJECT_BINARY_DIR}/include/satchel/version.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/satchel)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Nothing has to be found on behalf of the user, so the targets file is the whole package configuration.
install(EXPORT satchel NAMESPACE satchel:: FILE satchel-config.cmake DESTINATION ${satchel_package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/satchel-config-version.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${PROJECT_BINARY_DIR}/satchel-config-version.cmake DESTINATION ${satchel_package_dir})

file(RELATIVE_PATH pkgconfig_to_prefix ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
file(RELATIVE_PATH prefix_to_lib ${CMAKE_INSTALL_PREFIX} ${CMAKE_INSTALL_FULL_LIBDIR})
file(RELATIVE_PATH prefix_to_include ${CMAKE_INSTALL_PREFIX} ${CMAKE_INSTALL_FULL_INCLUDEDIR})
configure_file(${PROJECT_SOURCE_DIR}/cmake/satchel.pc.in ${PROJECT_BINARY_DIR}/satchel.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/satchel.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
