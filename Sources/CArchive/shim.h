// The zip containers of office documents, from libarchive.
#ifndef GOUJI_CARCHIVE_SHIM_H
#define GOUJI_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
