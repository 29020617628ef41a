package org.zhibai.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads the compiled classes of a rule, before any is loaded, and names whatever they mention that
 * isn't allowed.
 */
final class CodeGuard extends ClassVisitor {
  private static final Set<String> BOOTSTRAPS =
      Set.of("java/lang/invoke/StringConcatFactory", "java/lang/invoke/LambdaMetafactory");

  private final Set<String> own;
  private final Set<String> refused = new TreeSet<>();

  private CodeGuard(Set<String> own) {
    super(Opcodes.ASM9);
    this.own = own;
  }

  /**
   * What the classes of a rule mention that they may not.
   *
   * @param classes by internal name
   */
  static Set<String> refused(Map<String, byte[]> classes) {
    CodeGuard guard = new CodeGuard(classes.keySet());
    classes.keySet().stream()
        .filter(AllowedCode::taken)
        .forEach(name -> guard.refused.add(name.replace('/', '.')));
    classes.forEach(guard::read);
    return guard.refused;
  }

  private void read(String name, byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    if (!reader.getClassName().equals(name)) {
      refused.add(reader.getClassName().replace('/', '.'));
    }
    reader.accept(this, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      String superName,
      String[] interfaces) {
    type(superName);
    for (String implemented : interfaces) {
      type(implemented);
    }
  }

  @Override
  public FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    types(Type.getType(descriptor));
    return new FieldVisitor(api) {};
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if ((access & Opcodes.ACC_NATIVE) != 0 || name.equals("finalize")) {
      refused.add(name);
    }
    types(Type.getMethodType(descriptor));
    return new Body();
  }

  private void type(String internalName) {
    if (!own.contains(internalName) && !AllowedCode.type(internalName)) {
      refused.add(internalName.replace('/', '.'));
    }
  }

  private void types(Type type) {
    switch (type.getSort()) {
      case Type.ARRAY -> types(type.getElementType());
      case Type.OBJECT -> type(type.getInternalName());
      case Type.METHOD -> {
        types(type.getReturnType());
        for (Type argument : type.getArgumentTypes()) {
          types(argument);
        }
      }
      default -> {}
    }
  }

  private void member(String owner, String member) {
    if (owner.startsWith("[")) {
      types(Type.getObjectType(owner));
    } else if (AllowedCode.never(member)
        || (!own.contains(owner) && !AllowedCode.member(owner, member))) {
      refused.add(owner.replace('/', '.') + "." + member);
    }
  }

  private void constant(Object value) {
    if (value instanceof Type type) {
      types(type);
    } else if (value instanceof Handle handle) {
      member(handle.getOwner(), handle.getName());
    } else if (value instanceof ConstantDynamic) {
      refused.add("ConstantDynamic");
    }
  }

  private final class Body extends MethodVisitor {
    Body() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      member(owner, name);
      types(Type.getMethodType(descriptor));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      member(owner, name);
      types(Type.getType(descriptor));
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      types(Type.getObjectType(type));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
      types(Type.getType(descriptor));
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant(value);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
      if (type != null) {
        type(type);
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      if (!BOOTSTRAPS.contains(bootstrap.getOwner())) {
        refused.add(bootstrap.getOwner().replace('/', '.'));
      }
      types(Type.getMethodType(descriptor));
      for (Object argument : arguments) {
        constant(argument);
      }
    }
  }
}
