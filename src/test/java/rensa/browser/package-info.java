/** Tests in a real Chromium; they run in {@code mvn verify}, after the jar is built. */
package rensa.browser;
