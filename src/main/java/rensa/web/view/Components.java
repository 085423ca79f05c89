package rensa.web.view;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** The components of a class of records: how they are read, and how a record is made of them. Found once for each class. */
final class Components {
    private static final ClassValue<Components> OF_CLASS = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type.getRecordComponents(), type);
        }
    };

    private final MethodHandle[] accessors;
    private final boolean[] omissible;
    private final MethodHandle constructor;

    private Components(RecordComponent[] components, Class<?> type) {
        accessors = new MethodHandle[components.length];
        omissible = new boolean[components.length];
        for (int i = 0; i < components.length; i++) {
            accessors[i] = accessor(components[i]);
            omissible[i] = components[i].isAnnotationPresent(Omissible.class);
        }
        constructor = constructor(components, type);
    }

    /** The components of a record's class. */
    static Components of(Record view) {
        return OF_CLASS.get(view.getClass());
    }

    int size() {
        return accessors.length;
    }

    Object read(Record view, int component) {
        try {
            return accessors[component].invokeExact((Object) view);
        } catch (Throwable e) {
            throw asBug(e);
        }
    }

    boolean isOmissible(int component) {
        return omissible[component];
    }

    /** Another record of the class. */
    Object make(Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (Throwable e) {
            throw asBug(e);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return lookup().unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw asBug(e);
        }
    }

    private static MethodHandle constructor(RecordComponent[] components, Class<?> type) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return lookup().findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw asBug(e);
        }
    }

    private static Lookup lookup() {
        return MethodHandles.publicLookup();
    }

    private static RuntimeException asBug(Throwable e) {
        return e instanceof RuntimeException bug ? bug : new IllegalStateException(e);
    }
}
