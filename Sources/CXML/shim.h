// HTML and the XML parts of office documents, from libxml2.
#ifndef GOUJI_CXML_SHIM_H
#define GOUJI_CXML_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>

#endif
