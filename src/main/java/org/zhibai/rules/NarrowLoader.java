package org.zhibai.rules;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** Shows the compiler only the classes that a compiled rule may mention. */
final class NarrowLoader extends ClassLoader {
  private final ClassLoader all;

  NarrowLoader(ClassLoader all) {
    super(null);
    this.all = all;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!AllowedCode.mayCompileAgainst(name.replace('.', '/'))) {
      throw new ClassNotFoundException(name);
    }
    return all.loadClass(name);
  }

  @Override
  public @Nullable URL getResource(String name) {
    return hidden(name) ? null : all.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) {
    URL url = getResource(name);
    return url == null
        ? Collections.emptyEnumeration()
        : Collections.enumeration(Collections.singleton(url));
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    return hidden(name) ? null : all.getResourceAsStream(name);
  }

  private static boolean hidden(String name) {
    return !name.endsWith(".class")
        || !AllowedCode.mayCompileAgainst(name.substring(0, name.length() - ".class".length()));
  }
}
