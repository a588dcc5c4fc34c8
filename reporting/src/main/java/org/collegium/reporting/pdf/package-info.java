/**
 * Documents as archival PDF: PDF/A-3a and PDF/UA-1 in one file. Begin with
 * {@link org.collegium.reporting.pdf.ArchivalPdf}; OpenPDF stays behind it.
 *
 * @since 0.1
 */
@NullMarked
package org.collegium.reporting.pdf;

import org.jspecify.annotations.NullMarked;
