// Workbooks that spreadsheets open, from libxlsxwriter.
#ifndef GOUJI_CXLSXWRITER_SHIM_H
#define GOUJI_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
