package rensa.web.practice;

import rensa.practice.Verdict;

/** The signs of verdicts: colour alone would not do. */
final class Signs {
    private Signs() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case CORRECT -> "✓";
            case CLOSE -> "≈";
            case CARRIED -> "↷";
            case WRONG -> "✗";
            case INVALID -> "?";
            case BLANK -> "";
        };
    }
}
