# CTest entries for a GoogleTest binary: one for each suite, and one for each target (instruction set) of a suite that
# runs once for each. Fine enough to run in parallel and to see what a machine cannot test, without a process for each
# of some thousand tests. Called at build time with TEST_BINARY OUTPUT, writes OUTPUT.
execute_process(COMMAND ${TEST_BINARY} --gtest_list_tests OUTPUT_VARIABLE listing COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE ";" "," listing "${listing}")
string(REGEX MATCHALL "[^\n]+" lines "${listing}")

set(entries "")  # NAME|FILTER
foreach(line IN LISTS lines)
  # "Suite.", "Instantiation/Suite." or "Suite/0.  # TypeParam = ..."; tests are indented.
  if(line MATCHES "^([A-Za-z0-9_/]+)\\.( |$)")
    set(suite ${CMAKE_MATCH_1})
    if(NOT suite MATCHES "^Target/")
      list(APPEND entries "${suite}|${suite}.*")
    endif()
  elseif(suite MATCHES "^Target/" AND line MATCHES "^  [A-Za-z0-9_]+/([A-Za-z0-9_]+)( |$)")
    string(REPLACE "Target/" "" name ${suite})
    list(APPEND entries "${name}.${CMAKE_MATCH_1}|${suite}.*/${CMAKE_MATCH_1}")
  elseif(NOT suite OR suite MATCHES "^Target/")
    message(FATAL_ERROR "cannot read the test listing at: ${line}")
  endif()
endforeach()
list(REMOVE_DUPLICATES entries)

set(script "")
foreach(entry IN LISTS entries)
  string(REPLACE "|" ";" entry "${entry}")
  list(GET entry 0 name)
  list(GET entry 1 filter)
  string(APPEND script
    "add_test([[${name}]] [[${TEST_BINARY}]] [[--gtest_filter=${filter}]])\n"
    "set_tests_properties([[${name}]] PROPERTIES SKIP_RETURN_CODE 77 FAIL_REGULAR_EXPRESSION [[Running 0 tests]])\n")
endforeach()
if(script STREQUAL "")
  message(FATAL_ERROR "${TEST_BINARY} lists no tests")
endif()
file(WRITE ${OUTPUT} "${script}")
