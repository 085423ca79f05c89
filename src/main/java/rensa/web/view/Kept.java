package rensa.web.view;

/** What a form sends that is not shown. */
public record Kept(String name, String value) {}
