# fmt as headers alone, from libfmt-dev of this machine. /usr/include is the last folder Debian's cross compilers look
# into, so no path is named: it would go before their own C library.
if(NOT TARGET fmt::fmt-header-only)
  add_library(fmt::fmt-header-only INTERFACE IMPORTED)
  set_target_properties(fmt::fmt-header-only PROPERTIES INTERFACE_COMPILE_DEFINITIONS FMT_HEADER_ONLY=1)
endif()
