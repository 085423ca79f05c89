package rensa.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import rensa.engine.Op;
import rensa.engine.Ops;

/**
 * Reads a program by recursive descent, one method per rule, and adds each node once its inputs are there: the order of
 * computation is the order of reading.
 *
 * <pre>
 * program   := { [ statement ] separator } [ statement ]     the last statement is the output
 * statement := [ name '=' ] sum
 * sum       := product { ('+' | '-') product }
 * product   := unary { ('*' | '/' | '@') unary }
 * unary     := '-' unary | power                             a minus before a number that is not raised belongs to it
 * power     := atom [ '^' unary ]                            so it associates to the right; '**' is '^'
 * atom      := number | name | '(' sum ')' | function '(' sum { ',' sum } ')'
 * </pre>
 *
 * <p>A separator is a line break or a semicolon, in brackets too.
 */
final class Parser {
    private static final Map<Token.Kind, Op> SUMS = Map.of(Token.Kind.PLUS, Ops.ADD, Token.Kind.MINUS, Ops.SUBTRACT);
    private static final Map<Token.Kind, Op> PRODUCTS =
            Map.of(Token.Kind.TIMES, Ops.MULTIPLY, Token.Kind.DIVIDE, Ops.DIVIDE, Token.Kind.MATMUL, Ops.MATMUL);

    private final String text;
    private final Lexer lexer;
    private final Nodes nodes = new Nodes();
    private final Names names = new Names(nodes);
    private Token previous;
    private Token token;
    /** The token after that, once someone has asked for it. */
    private Token following;

    private int nesting;
    private int openBrackets;

    Parser(String text) {
        int[] characters = Characters.of(text);
        if (characters.length > Limits.CHARACTERS) {
            throw new SyntaxError(
                    SyntaxError.Kind.TOO_MANY_CHARACTERS,
                    Place.of(characters, Limits.CHARACTERS),
                    Limits.CHARACTERS,
                    characters.length);
        }
        this.text = text;
        this.lexer = new Lexer(characters);
    }

    /** Reads the whole program. */
    Program program() {
        token = lexer.next();
        OptionalInt output = OptionalInt.empty();
        while (!token.is(Token.Kind.END)) {
            if (!token.is(Token.Kind.SEPARATOR)) {
                output = OptionalInt.of(statement());
            }
            if (!token.endsStatement()) {
                throw unexpectedAfterOperand();
            }
            advance();
        }
        return nodes.program(text, output.orElseThrow(() -> new SyntaxError(SyntaxError.Kind.EMPTY, Place.START)));
    }

    private int statement() {
        if (!token.is(Token.Kind.NAME) || !following().is(Token.Kind.ASSIGN)) {
            return sum();
        }
        Token name = advance();
        names.declare(name);
        advance();
        int node = sum();
        names.assign(name, node);
        return node;
    }

    private int sum() {
        int left = product();
        while (SUMS.containsKey(token.kind())) {
            Token operator = advance();
            left = nodes.operation(SUMS.get(operator.kind()), operator, left, product());
        }
        return left;
    }

    private int product() {
        int left = unary();
        while (PRODUCTS.containsKey(token.kind())) {
            Token operator = advance();
            left = nodes.operation(PRODUCTS.get(operator.kind()), operator, left, unary());
        }
        return left;
    }

    private int unary() {
        if (!token.is(Token.Kind.MINUS)) {
            return power();
        }
        Token minus = advance();
        if (token.is(Token.Kind.NUMBER) && !following().is(Token.Kind.POWER)) {
            Token number = advance();
            return nodes.constant(-value(number), minus.place().to(number.place()));
        }
        return nodes.operation(Ops.NEGATE, minus, nested(minus, this::unary));
    }

    private int power() {
        int base = atom();
        if (!token.is(Token.Kind.POWER)) {
            return base;
        }
        Token operator = advance();
        return nodes.operation(Ops.POWER, operator, base, nested(operator, this::unary));
    }

    private int atom() {
        if (!token.startsOperand()) {
            throw unexpectedBeforeOperand();
        }
        if (token.is(Token.Kind.OPEN)) {
            return inBrackets(this::sum);
        }
        if (token.is(Token.Kind.NUMBER)) {
            Token number = advance();
            return nodes.constant(value(number), number.place());
        }
        boolean call = following().is(Token.Kind.OPEN) && !names.isTaken(token.text());
        return call ? call(advance()) : names.use(advance());
    }

    private int call(Token name) {
        Op op = Ops.FUNCTIONS.get(name.text());
        if (op == null) {
            throw FunctionNames.unknown(name);
        }
        int[] arguments = inBrackets(this::arguments);
        if (arguments.length != op.arity()) {
            throw new SyntaxError(
                    SyntaxError.Kind.ARGUMENT_COUNT,
                    name.place(),
                    name.quoted(),
                    op.arity(),
                    arguments.length,
                    FunctionNames.signature(op));
        }
        return nodes.operation(op, name, arguments);
    }

    private int[] arguments() {
        List<Integer> arguments = new ArrayList<>();
        if (!token.is(Token.Kind.CLOSE)) {
            arguments.add(sum());
        }
        while (!arguments.isEmpty() && token.is(Token.Kind.COMMA)) {
            advance();
            arguments.add(sum());
        }
        return arguments.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Reads what stands between a bracket and the one that closes it. */
    private <T> T inBrackets(Supplier<T> content) {
        Token open = advance();
        openBrackets++;
        T read = nested(open, content);
        if (token.endsStatement()) {
            throw new SyntaxError(SyntaxError.Kind.UNCLOSED_BRACKET, open.place(), open.quoted());
        }
        if (!token.is(Token.Kind.CLOSE)) {
            throw unexpectedAfterOperand();
        }
        openBrackets--;
        advance();
        return read;
    }

    /** Goes one level deeper, if the limit allows; so the stack of this program never decides what can be read. */
    private <T> T nested(Token opener, Supplier<T> rule) {
        if (nesting == Limits.NESTING) {
            throw new SyntaxError(SyntaxError.Kind.TOO_DEEP, opener.place(), Limits.NESTING);
        }
        nesting++;
        T read = rule.get();
        nesting--;
        return read;
    }

    private SyntaxError unexpectedBeforeOperand() {
        if (token.endsStatement()) {
            SyntaxError.Kind kind =
                    previous.is(Token.Kind.OPEN) ? SyntaxError.Kind.UNCLOSED_BRACKET : SyntaxError.Kind.UNEXPECTED_END;
            return new SyntaxError(kind, previous.place(), previous.quoted());
        }
        return unexpected(SyntaxError.Kind.UNEXPECTED_TOKEN);
    }

    private SyntaxError unexpectedAfterOperand() {
        if (token.startsOperand()) {
            return new SyntaxError(SyntaxError.Kind.MISSING_OPERATOR, token.place(), previous.quoted(), token.quoted());
        }
        return unexpected(SyntaxError.Kind.UNEXPECTED_COMMA);
    }

    private SyntaxError unexpected(SyntaxError.Kind otherwise) {
        SyntaxError.Kind kind = otherwise;
        if (token.is(Token.Kind.ASSIGN) || token.is(Token.Kind.EQUALITY)) {
            kind = SyntaxError.Kind.EQUALITY;
        } else if (token.is(Token.Kind.CLOSE) && openBrackets == 0) {
            kind = SyntaxError.Kind.UNOPENED_BRACKET;
        }
        return new SyntaxError(kind, token.place(), token.quoted());
    }

    private static double value(Token number) {
        return Double.parseDouble(number.text());
    }

    private Token following() {
        if (following == null) {
            following = lexer.next();
        }
        return following;
    }

    /** Moves on, and answers the token that was passed. */
    private Token advance() {
        previous = token;
        token = following();
        following = null;
        return previous;
    }
}
