package rensa.web.view;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import ognl.MethodFailedException;
import ognl.ObjectMethodAccessor;
import ognl.ObjectPropertyAccessor;
import ognl.OgnlException;
import ognl.OgnlRuntime;

/**
 * Reads the properties of records for OGNL, the language of the templates: {@code lines()} for {@code lines}, and {@code
 * isNumber()} for {@code number}.
 *
 * <p>OGNL finds them too, but it searches all methods of the class each time, which took more than half of the time of a
 * page. Here they are searched once for each class.
 */
final class RecordProperties extends ObjectPropertyAccessor {
    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    private RecordProperties() {}

    /** Tells OGNL to read records this way. */
    static void register() {
        OgnlRuntime.setPropertyAccessor(Record.class, new RecordProperties());
        OgnlRuntime.setMethodAccessor(Record.class, new Methods());
    }

    @Override
    @SuppressWarnings("rawtypes") // as OGNL declares it
    public Object getProperty(Map context, Object target, Object name) throws OgnlException {
        MethodHandle accessor = ACCESSORS.get(target.getClass()).get(name);
        return accessor == null
                ? super.getProperty(context, target, name)
                : Placeholder.guarded(read(accessor, target));
    }

    private static Object read(MethodHandle accessor, Object target) {
        try {
            return accessor.invokeExact(target);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e); // a record's method declares no exception
        }
    }

    private static Map<String, MethodHandle> accessors(Class<?> type) {
        Map<String, MethodHandle> accessors = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean readable = Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
            if (readable && method.getParameterCount() == 0 && method.getReturnType() != void.class) {
                accessors.put(property(method), handle(method));
            }
        }
        return accessors;
    }

    private static String property(Method method) {
        String name = method.getName();
        boolean question = method.getReturnType() == boolean.class && name.matches("is\\p{Lu}.*");
        return question ? Character.toLowerCase(name.charAt(2)) + name.substring(3) : name;
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(method)
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls the methods of records, as OGNL does. */
    private static final class Methods extends ObjectMethodAccessor {
        @Override
        @SuppressWarnings("rawtypes") // as OGNL declares it
        public Object callMethod(Map context, Object target, String name, Object[] arguments)
                throws MethodFailedException {
            return Placeholder.guarded(super.callMethod(context, target, name, arguments));
        }
    }
}
