package org.zhibai.rules;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;

/**
 * The classes of a compiled rule.
 *
 * @param model name of the class that describes the rule to the engine
 * @param classes bytes by internal name
 */
record CompiledRule(String model, Map<String, byte[]> classes) {

  /** Whether the class that describes the rule is one of its own. */
  boolean complete() {
    return classes.containsKey(model.replace('.', '/'));
  }

  /**
   * Loads the classes, each rule's in a loader of its own, and makes its description.
   *
   * @throws IllegalStateException when they aren't the classes of a rule
   */
  Model load(ClassLoader parent) {
    if (!complete()) {
      throw new IllegalStateException("compiled rule " + model + " isn't there");
    }
    try {
      Class<?> description = new OwnLoader(classes, parent).loadClass(model);
      return (Model) description.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException
        | LinkageError
        | ClassCastException
        | SecurityException e) {
      throw new IllegalStateException("compiled rule " + model + " does not load", e);
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(model);
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> entry : new TreeMap<>(classes).entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().length);
      out.write(entry.getValue());
    }
  }

  static CompiledRule read(DataInputStream in) throws IOException {
    String model = in.readUTF();
    int count = in.readInt();
    Map<String, byte[]> classes = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      classes.put(name, in.readNBytes(in.readInt()));
    }
    return new CompiledRule(model, classes);
  }

  /**
   * Gives a rule's own classes before those of the program. The guard lets a rule mention its own
   * classes by name; were the program's taken first, a class called like one of those would open
   * the way to it.
   */
  private static final class OwnLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    OwnLoader(Map<String, byte[]> classes, ClassLoader parent) {
      super(parent);
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!classes.containsKey(name.replace('.', '/'))) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name.replace('.', '/'));
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
