package rensa.web.view;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads {@code ${row.value.text}}, a path from a variable through records, and leaves every other expression to OGNL.
 *
 * <p>OGNL gives the same, but it looks for the accessor among all methods of the record's class each time, and that took
 * nine tenths of the time of a page.
 */
final class RecordPaths implements IStandardVariableExpressionEvaluator {
    private static final Pattern PATH = Pattern.compile("[a-zA-Z]\\w*(\\.[a-zA-Z]\\w*)*");
    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return type.isRecord() ? accessors(type) : Map.of();
        }
    };

    private final IStandardVariableExpressionEvaluator ognl = new OGNLVariableExpressionEvaluator(true);
    /** The templates' own expressions, which are few. */
    private final Map<String, Optional<List<String>>> paths = new ConcurrentHashMap<>();

    @Override
    public Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        Optional<List<String>> path = paths.computeIfAbsent(expression.getExpression(), RecordPaths::path);
        if (path.isEmpty() || expression.getUseSelectionAsRoot() || execution.getPerformTypeConversion()) {
            return ognl.evaluate(context, expression, execution);
        }
        List<String> names = path.get();
        Object value = context.getVariable(names.get(0));
        for (int i = 1; i < names.size(); i++) {
            MethodHandle accessor =
                    value == null ? null : ACCESSORS.get(value.getClass()).get(names.get(i));
            if (accessor == null) {
                return ognl.evaluate(context, expression, execution);
            }
            value = read(accessor, value);
        }
        return value;
    }

    private static Optional<List<String>> path(String expression) {
        return PATH.matcher(expression).matches() ? Optional.of(List.of(expression.split("\\."))) : Optional.empty();
    }

    private static Object read(MethodHandle accessor, Object holder) {
        try {
            return accessor.invokeExact(holder);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e); // a record's method declares no exception
        }
    }

    /** By the name that a template uses: {@code lines} for {@code lines()}, and {@code number} for {@code isNumber()}. */
    private static Map<String, MethodHandle> accessors(Class<?> type) {
        Map<String, MethodHandle> accessors = new HashMap<>();
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0)
                .forEach(method -> accessors.put(name(method), accessor(method)));
        return accessors;
    }

    private static String name(Method method) {
        String name = method.getName();
        boolean question = name.matches("is[A-Z].*") && method.getReturnType() == boolean.class;
        return question ? Character.toLowerCase(name.charAt(2)) + name.substring(3) : name;
    }

    private static MethodHandle accessor(Method method) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(method)
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
