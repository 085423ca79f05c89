/** Training runs as a server has them: many at once, on few threads, each in its turn. Without HTTP and without words. */
package rensa.web.training;
