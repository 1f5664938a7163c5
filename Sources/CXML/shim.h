// HTML and the XML parts of office documents, from libxml2.
#ifndef GOUJI_CXML_SHIM_H
#define GOUJI_CXML_SHIM_H

#include <libxml/xmlversion.h>
// Only one field of a structure that nobody here reads depends on it, and the ICU of Foundation names the same types.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>

#endif
