/** The query of a URL, read and written, without HTTP. */
package rensa.web.query;
