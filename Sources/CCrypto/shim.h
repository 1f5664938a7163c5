// SHA-256 from libcrypto.
#ifndef GOUJI_CCRYPTO_SHIM_H
#define GOUJI_CCRYPTO_SHIM_H

#include <openssl/evp.h>

#endif
