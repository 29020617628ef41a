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

  /** Loads the classes, each rule's in a loader of its own, and makes its description. */
  Model load(ClassLoader parent) {
    try {
      Class<?> description = new OwnLoader(classes, parent).loadClass(model);
      return (Model) description.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
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

  private static final class OwnLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    OwnLoader(Map<String, byte[]> classes, ClassLoader parent) {
      super(parent);
      this.classes = classes;
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
