package io.github.ogprules.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Loads the classes of the house once more, so that none of them is initialised yet; all others are its parent's.
 *
 * <p>It dawdles while a static initialiser of the house runs, so that whatever goes wrong only if two threads meet there, goes
 * wrong.
 */
final class FreshClassLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final String HOUSE = "io.github.ogprules.";
    private static final String STATIC_INITIALISER = "<clinit>";

    FreshClassLoader() {
        super(FreshClassLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(HOUSE)) {
            return super.loadClass(name, resolve);
        }
        if (isInStaticInitialiser()) {
            dawdle();
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = bytes.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInStaticInitialiser() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals(STATIC_INITIALISER)
                        && frame.getClassName().startsWith(HOUSE)
                        && !frame.getClassName().equals(FreshClassLoader.class.getName())));
    }

    private static void dawdle() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
