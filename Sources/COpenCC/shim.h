// Traditional to simplified characters, from OpenCC.
#ifndef GOUJI_COPENCC_SHIM_H
#define GOUJI_COPENCC_SHIM_H

#include <opencc/opencc.h>

#endif
