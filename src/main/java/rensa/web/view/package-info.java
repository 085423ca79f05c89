/** Words and markup: templates, messages, formulas and the addresses of static files. Knows no HTTP. */
package rensa.web.view;
