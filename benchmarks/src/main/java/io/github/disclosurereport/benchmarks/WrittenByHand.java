package io.github.disclosurereport.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Classes that a user without this library would write by hand, with a field for each cell.
 *
 * <p>Their source is made from the declaration of the form and compiled in memory, for nothing lists cells but that.
 */
final class WrittenByHand extends ClassLoader {

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private WrittenByHand() {
        super(WrittenByHand.class.getClassLoader());
    }

    /** Compiles a class that is in no package. */
    static Class<?> compile(String name, String source) {
        WrittenByHand loader = new WrittenByHand();
        JavaCompiler compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new IllegalStateException("Benchmarks need a JDK, not a JRE alone"));
        JavaFileManager files = loader.new Files(compiler.getStandardFileManager(null, null, null));
        List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        boolean isCompiled = compiler.getTask(null, files, null, options, null, List.of(new Source(name, source)))
                .call();
        if (!isCompiled) {
            throw new IllegalStateException(name + " does not compile");
        }
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream code = classes.get(name);
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code.toByteArray(), 0, code.size());
    }

    /** A class as text. */
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

    /** Where the compiler puts what it makes. */
    private final class Files extends ForwardingJavaFileManager<JavaFileManager> {

        Files(JavaFileManager others) {
            super(others);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
