/** The descent lab: optimizers on their way down a surface, or down a program of the reader's own. */
package rensa.web.lab.descent;
