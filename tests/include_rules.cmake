# Which folder may include what: the include direction of docs/architecture.md, checked on the text. Run by CTest
# with SOURCE_DIR. Each rule: files, then what their include lines must not match, then what is let through.
set(violations "")
set(files_checked 0)

function(check_includes)
  cmake_parse_arguments(PARSE_ARGV 0 rule "" "WHY;FORBID;ALLOW" "IN;EXCEPT")
  foreach(folder IN LISTS rule_IN)
    file(GLOB_RECURSE files RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/${folder}/*.h ${SOURCE_DIR}/${folder}/*.cpp
         ${SOURCE_DIR}/${folder}/*.h.in ${SOURCE_DIR}/${folder}/*.c ${SOURCE_DIR}/${folder}/*.inc
         ${SOURCE_DIR}/${folder}/*.def)
    foreach(file IN LISTS files)
      set(excepted OFF)
      foreach(exception IN LISTS rule_EXCEPT)
        string(FIND "${file}" "${exception}" position)
        if(position EQUAL 0)
          set(excepted ON)
        endif()
      endforeach()
      if(excepted)
        continue()
      endif()
      math(EXPR files_checked "${files_checked} + 1")
      file(STRINGS ${SOURCE_DIR}/${file} lines REGEX "^[ \t]*#[ \t]*include")
      foreach(line IN LISTS lines)
        string(REGEX REPLACE "^[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"]*)[>\"].*" "\\1" header "${line}")
        if(header MATCHES "${rule_FORBID}" AND NOT (rule_ALLOW AND header MATCHES "${rule_ALLOW}"))
          list(APPEND violations "${file} includes ${header}: ${rule_WHY}")
        endif()
      endforeach()
    endforeach()
  endforeach()
  set(violations "${violations}" PARENT_SCOPE)
  set(files_checked ${files_checked} PARENT_SCOPE)
endfunction()

set(library include runtime codegen fallback jit)

check_includes(IN include FORBID "/" ALLOW "^satchel/[a-z_]+\\.h$"
               WHY "a public header includes public and standard headers only")
check_includes(IN ${library} tools tests bench examples EXCEPT codegen/x86/ FORBID "^asmjit"
               WHY "asmjit is for codegen/x86")
check_includes(IN ${library} tools tests bench examples EXCEPT codegen/llvm/ FORBID "^llvm"
               WHY "LLVM is for codegen/llvm")
check_includes(IN ${library} tools tests bench examples EXCEPT runtime/tbb/ FORBID "^(tbb|oneapi)/"
               WHY "oneTBB is for runtime/tbb")
check_includes(IN ${library} tools tests bench examples EXCEPT runtime/numa.cpp FORBID "^numa(if)?\\.h$"
               WHY "libnuma is for runtime/numa.cpp")
check_includes(IN ${library} FORBID "^(gtest|gmock|benchmark)/|^(tests|tools|bench|examples)/"
               WHY "the library knows nothing of tests, tools, benchmarks and examples")
check_includes(IN runtime FORBID "^(codegen|fallback|jit)/" WHY "runtime is the lowest layer")
check_includes(IN codegen FORBID "^(fallback|jit)/" WHY "codegen knows no back end list and no engine")
check_includes(IN codegen EXCEPT codegen/x86/ FORBID "^codegen/x86/" WHY "the plan has no notion of an instruction set")
check_includes(IN codegen/x86 codegen/llvm FORBID "^codegen/operators/" WHY "a back end knows nothing of bags")
check_includes(IN fallback FORBID "^jit/|^codegen/(x86|llvm|operators)/|immintrin" WHY "the interpreter sees the plan only")
check_includes(IN python FORBID "^(runtime|codegen|fallback|jit|tests|tools|fmt)/"
               WHY "the PyTorch back end uses the public headers, as any other program does")
check_includes(IN ${library} tools bench FORBID "^(torch|ATen|c10|torch_backend|pybind11|Python\\.h)"
               WHY "PyTorch and Python are for python/ and its tests")
check_includes(IN tests/oracle FORBID "^(runtime|codegen|fallback|jit|tools|fmt)/"
               WHY "the oracle shares no code with the library")

if(files_checked LESS 100)
  message(FATAL_ERROR "only ${files_checked} file checks in ${SOURCE_DIR}: is the path right?")
endif()
if(violations)
  list(JOIN violations "\n  " text)
  message(FATAL_ERROR "include rules broken:\n  ${text}")
endif()
message(STATUS "${files_checked} file checks, no rule broken")
