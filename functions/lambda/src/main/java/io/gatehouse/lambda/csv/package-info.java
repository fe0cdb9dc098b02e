/** Tables in files: CSV (RFC 4180), as spreadsheets write and read it. */
@NullMarked
package io.gatehouse.lambda.csv;

import org.jspecify.annotations.NullMarked;
