package rensa.code;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Exported files of Java, compiled together in memory and run one by one within this JVM. */
public final class JavaSources {
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** Adds a file; its class is numbered, so that many can be compiled at once. */
    public void add(String source) {
        String name = JavaNotation.CLASS + names.size();
        names.add(name);
        sources.add(new Source(name, source.replace(JavaNotation.CLASS, name)));
    }

    /** What each of them prints; whatever goes wrong in one is thrown. */
    public List<String> run() {
        Compiled compiled = compiled();
        return names.stream().map(name -> printed(compiled, name)).toList();
    }

    private Compiled compiled() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        Memory memory = new Memory(compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8));
        boolean fine = compiler.getTask(null, memory, problems, List.of("-Xlint:all", "-Werror"), null, sources)
                .call();
        if (!fine) {
            throw new AssertionError(problems.getDiagnostics().get(0).toString());
        }
        return new Compiled(memory.classes);
    }

    private static synchronized String printed(Compiled compiled, String name) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            compiled.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new AssertionError(name, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("string:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                }
            };
        }

        @Override
        public void close() {
            try {
                super.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Compiled extends ClassLoader {
        private final Map<String, ByteArrayOutputStream> classes;

        Compiled(Map<String, ByteArrayOutputStream> classes) {
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!classes.containsKey(name)) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = classes.get(name).toByteArray();
            return defineClass(name, code, 0, code.length);
        }
    }
}
