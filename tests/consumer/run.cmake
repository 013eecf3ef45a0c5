# Installs the library into an empty folder, moves that folder, and builds two outside projects against it: by
# find_package (C alone, C++ alone) and by pkg-config. Run by CTest with
#   BUILD_DIR WORK_DIR SOURCE_DIR LIBDIR GENERATOR C_COMPILER CXX_COMPILER PKG_CONFIG VERSION
file(REMOVE_RECURSE ${WORK_DIR})
file(MAKE_DIRECTORY ${WORK_DIR})

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${WORK_DIR}/installed)
# Whatever holds the path of the installation stops working here.
set(prefix ${WORK_DIR}/moved)
file(RENAME ${WORK_DIR}/installed ${prefix})

# The package must not speak of what the library has inside, nor of where it was built.
file(GLOB_RECURSE package_files ${prefix}/${LIBDIR}/*.cmake ${prefix}/${LIBDIR}/*.pc ${prefix}/include/*.h)
list(LENGTH package_files package_file_count)
if(package_file_count LESS 7)
  message(FATAL_ERROR "the installation is incomplete: ${package_files}")
endif()
foreach(file IN LISTS package_files)
  file(READ ${file} text)
  foreach(word "asmjit/" "asmjit::" "fmt/" "fmt::" "TBB::" "satchel_core" "satchel_options" "Threads::" "${BUILD_DIR}")
    string(FIND "${text}" "${word}" position)
    if(NOT position EQUAL -1)
      message(FATAL_ERROR "${file} names ${word}")
    endif()
  endforeach()
endforeach()

foreach(language c cpp)
  set(build ${WORK_DIR}/${language})
  if(language STREQUAL c)
    set(compiler -DCMAKE_C_COMPILER=${C_COMPILER})
  else()
    set(compiler -DCMAKE_CXX_COMPILER=${CXX_COMPILER})
  endif()
  set(configure ${CMAKE_COMMAND} -S ${SOURCE_DIR}/${language} -G ${GENERATOR} ${compiler} -DCMAKE_PREFIX_PATH=${prefix})
  run(${configure} -B ${build} -DSATCHEL_WANTED_VERSION=${VERSION})
  run(${CMAKE_COMMAND} --build ${build})
  run(${build}/consumer_${language})
endforeach()

# Another major version is not this one.
execute_process(COMMAND ${configure} -B ${WORK_DIR}/refused -DSATCHEL_WANTED_VERSION=99.0
                RESULT_VARIABLE refused OUTPUT_QUIET ERROR_VARIABLE why)
if(refused EQUAL 0 OR NOT why MATCHES "99.0")
  message(FATAL_ERROR "find_package(satchel 99.0) was not refused: ${why}")
endif()

set(ENV{PKG_CONFIG_PATH} ${prefix}/${LIBDIR}/pkgconfig)
set(ENV{LD_LIBRARY_PATH} ${prefix}/${LIBDIR})
execute_process(COMMAND ${PKG_CONFIG} --cflags --libs "satchel >= ${VERSION}"
                OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags UNIX_COMMAND "${flags}")
run(${C_COMPILER} -std=c11 ${SOURCE_DIR}/c/main.c -o ${WORK_DIR}/pkgconfig_c ${flags})
run(${WORK_DIR}/pkgconfig_c)
run(${CXX_COMPILER} -std=c++20 ${SOURCE_DIR}/cpp/main.cpp -o ${WORK_DIR}/pkgconfig_cpp ${flags})
run(${WORK_DIR}/pkgconfig_cpp)

# The command finds the library beside it.
if(EXISTS ${prefix}/bin/satchel)
  unset(ENV{LD_LIBRARY_PATH})
  execute_process(COMMAND ${prefix}/bin/satchel --help OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endif()
