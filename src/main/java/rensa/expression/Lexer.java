package rensa.expression;

import java.util.function.IntPredicate;

/**
 * Turns characters into tokens, one at a time, so that the first mistake in reading order is the one reported.
 *
 * <pre>
 * number  := digits [ '.' [ digits ] ] [ exponent ]  |  '.' digits [ exponent ]
 * exponent := ('e' | 'E') [ '+' | '-' ] digits
 * name    := a Unicode identifier, which may begin with '_'
 * comment := '#' to the end of the line
 * </pre>
 */
final class Lexer {
    /** The characters as they were written, and the same in plain form, place by place. */
    private final int[] written;

    private final int[] plain;
    private int position;
    private int line = 1;
    private int lineStart;

    Lexer(int[] characters) {
        this.written = characters;
        this.plain = Characters.plain(characters);
    }

    /** The next token; {@link Token.Kind#END} again and again at the end. */
    Token next() {
        skipBlanks();
        skipComment();
        if (position == plain.length) {
            return token(Token.Kind.END, 0);
        }
        int character = plain[position];
        if (Characters.isDigit(character) || (character == '.' && Characters.isDigit(peek(1)))) {
            return number();
        }
        if (Characters.isNameStart(character)) {
            return name();
        }
        return symbol(character);
    }

    private void skipBlanks() {
        position = endOf(position, character -> character == ' ');
    }

    private void skipComment() {
        if (peek(0) == '#') {
            position = endOf(position, character -> character != '\n');
        }
    }

    private Token number() {
        int end = endOf(position, Characters::isDigit);
        if (at(end) == '.') {
            end = endOf(end + 1, Characters::isDigit);
        }
        end = endOfExponent(end);
        if (at(end) == '.') {
            end = endOf(end, character -> character == '.' || Characters.isDigit(character));
            throw numberError(SyntaxError.Kind.NUMBER, end);
        }
        if (Double.isInfinite(Double.parseDouble(text(plain, end)))) {
            throw numberError(SyntaxError.Kind.NUMBER_TOO_LARGE, end);
        }
        return token(Token.Kind.NUMBER, end - position);
    }

    /** An {@code e} without digits after it is no exponent, but the beginning of a name. */
    private int endOfExponent(int start) {
        if (at(start) != 'e' && at(start) != 'E') {
            return start;
        }
        int digits = at(start + 1) == '+' || at(start + 1) == '-' ? start + 2 : start + 1;
        int end = endOf(digits, Characters::isDigit);
        return end > digits ? end : start;
    }

    private SyntaxError numberError(SyntaxError.Kind kind, int end) {
        return new SyntaxError(kind, place(end - position), Token.shortened(text(written, end)));
    }

    private Token name() {
        return token(Token.Kind.NAME, endOf(position, Characters::isNamePart) - position);
    }

    private Token symbol(int character) {
        return switch (character) {
            case '\n' -> lineBreak();
            case ';' -> token(Token.Kind.SEPARATOR, 1);
            case '+' -> token(Token.Kind.PLUS, 1);
            case '-' -> token(Token.Kind.MINUS, 1);
            case '*' -> isAsterisk(0) && isAsterisk(1) ? token(Token.Kind.POWER, 2) : token(Token.Kind.TIMES, 1);
            case '/' -> token(Token.Kind.DIVIDE, 1);
            case '@' -> token(Token.Kind.MATMUL, 1);
            case '^' -> token(Token.Kind.POWER, 1);
            case '(' -> token(Token.Kind.OPEN, 1);
            case ')' -> token(Token.Kind.CLOSE, 1);
            case ',' -> token(Token.Kind.COMMA, 1);
            case '=' -> peek(1) == '=' ? token(Token.Kind.EQUALITY, 2) : token(Token.Kind.ASSIGN, 1);
            default -> throw unexpected(written[position]);
        };
    }

    /** Two asterisks are a power; {@code ××}, although each is read as an asterisk, is not. */
    private boolean isAsterisk(int ahead) {
        return position + ahead < written.length
                && (written[position + ahead] == '*' || written[position + ahead] == '＊');
    }

    private Token lineBreak() {
        Token token = token(Token.Kind.SEPARATOR, 1);
        line++;
        lineStart = position;
        return token;
    }

    private SyntaxError unexpected(int character) {
        String shown = Characters.shown(character);
        if (Characters.isSuperscript(character)) {
            return new SyntaxError(
                    SyntaxError.Kind.SUPERSCRIPT,
                    place(1),
                    shown,
                    Characters.normalised(Character.toString(character)));
        }
        if (Characters.isSubscript(character)) {
            return new SyntaxError(
                    SyntaxError.Kind.SUBSCRIPT, place(1), shown, Characters.normalised(Character.toString(character)));
        }
        boolean bracket = Characters.isForeignBracket(Characters.plain(character));
        return new SyntaxError(
                bracket ? SyntaxError.Kind.FOREIGN_BRACKET : SyntaxError.Kind.UNEXPECTED_CHARACTER, place(1), shown);
    }

    private Token token(Token.Kind kind, int length) {
        int end = position + length;
        String text = text(plain, end);
        Token token = new Token(
                kind, kind == Token.Kind.NAME ? Characters.normalised(text) : text, text(written, end), place(length));
        position = end;
        return token;
    }

    private Place place(int length) {
        return new Place(line, position - lineStart + 1, length);
    }

    private String text(int[] characters, int end) {
        return new String(characters, position, end - position);
    }

    private int peek(int ahead) {
        return at(position + ahead);
    }

    /** The plain form of a character; a line break, which goes on nothing, beyond the end. */
    private int at(int index) {
        return index < plain.length ? plain[index] : '\n';
    }

    private int endOf(int start, IntPredicate belongs) {
        int end = start;
        while (end < plain.length && belongs.test(plain[end])) {
            end++;
        }
        return end;
    }
}
