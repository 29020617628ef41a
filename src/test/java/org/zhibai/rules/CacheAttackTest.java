package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Compiled rules that are kept are code; what somebody else put there is compiled anew. */
class CacheAttackTest {
  private static final String PROPERTY = "zhibai.attacked";

  @TempDir Path folder;

  @Test
  void rule_changed_on_disk_is_compiled_anew_and_an_unchanged_one_is_not() {
    RulePacks packs = packs();
    assertThat(load(packs).compiled()).isEqualTo(1);
    assertThat(load(packs).compiled()).isZero();
    packs.rule("plain", "Figure( value > 4 )");
    assertThat(load(packs).compiled()).isEqualTo(1);
    packs.rule("plain", "Figure( value > 3 )");
    assertThat(load(packs).compiled()).isZero();
  }

  @Test
  void one_changed_byte_anywhere_is_noticed() throws IOException {
    RulePacks packs = packs();
    load(packs);
    for (double part : new double[] {0.01, 0.3, 0.6, 0.99}) {
      for (Path file : kept()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (bytes.length * part)] ^= 1;
        Files.write(file, bytes);
      }
      RuleLibrary library = load(packs);
      assertThat(library.compiled()).isEqualTo(1);
      assertThat(library.broken()).isEmpty();
    }
  }

  @Test
  void file_cut_short_or_of_nonsense_is_noticed() throws IOException {
    RulePacks packs = packs();
    load(packs);
    for (int length : new int[] {0, 3, 70, 500}) {
      for (Path file : kept()) {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
      }
      assertThat(load(packs).compiled()).isEqualTo(1);
    }
  }

  @Test
  void hostile_class_is_not_loaded_from_pack_or_users_folder() throws IOException {
    refused(new CompiledRule("Evil", Map.of("Evil", evil())));
  }

  @Test
  void class_called_like_one_of_the_jdk_does_not_open_the_way_to_it() throws IOException {
    refused(new CompiledRule("Evil", Map.of("Evil", evil(), "java/lang/System", empty("Decoy"))));
  }

  @Test
  void class_of_the_program_is_not_taken_for_a_rule() throws IOException {
    refused(new CompiledRule("org.zhibai.rules.CacheAttackTest$Planted", Map.of()));
  }

  @Test
  void bytes_that_are_no_class_are_not_loaded() throws IOException {
    refused(new CompiledRule("Evil", Map.of("Evil", new byte[] {1, 2, 3})));
    refused(new CompiledRule("Evil", Map.of("Evil", empty("Another"))));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void folder_that_others_may_write_into_is_neither_read_nor_written() throws IOException {
    RulePacks packs = packs();
    load(packs);
    Files.setPosixFilePermissions(cache(), PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(load(packs).compiled()).isEqualTo(1);
    packs.rule("plain", "Figure( value > 4 )");
    int before = kept().size();
    assertThat(load(packs).compiled()).isEqualTo(1);
    assertThat(kept()).hasSize(before);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void folder_that_is_a_link_is_neither_read_nor_written() throws IOException {
    RulePacks packs = packs();
    load(packs);
    Path elsewhere = Files.move(cache(), folder.resolve("elsewhere"));
    Files.createSymbolicLink(cache(), elsewhere);
    assertThat(load(packs).compiled()).isEqualTo(1);
  }

  /** Plants a compiled rule under the right name, with the right hash, in both places. */
  private void refused(CompiledRule planted) throws IOException {
    RulePacks packs = packs();
    RulePack pack = packs.read();
    load(packs);
    CompileKey keys = new CompileKey();
    String key = keys.of(pack.sources().get(0));
    Path product = Files.createDirectories(packs.dir().resolve(".compiled"));
    for (Path place : List.of(product, cache())) {
      CompiledRules.writeTo(place, keys.of(pack.sources()) + ".pack", Map.of(key, planted));
      CompiledRules.writeTo(place, key + ".rule", Map.of(key, planted));
    }
    RuleLibrary library = load(packs);
    assertThat(library.compiled()).isEqualTo(1);
    assertThat(library.broken()).isEmpty();
    assertThat(System.getProperty(PROPERTY)).isNull();
  }

  /** What a planted name might make the program start. */
  public static final class Planted {
    /** Leaves a trace. */
    public Planted() {
      System.setProperty(PROPERTY, "yes");
    }
  }

  /** A class that leaves a trace when it is made. */
  private static byte[] evil() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, "Evil", null, "java/lang/Object", null);
    MethodVisitor body = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    body.visitCode();
    body.visitVarInsn(Opcodes.ALOAD, 0);
    body.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    body.visitLdcInsn(PROPERTY);
    body.visitLdcInsn("yes");
    String two = "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;";
    body.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/System", "setProperty", two, false);
    body.visitInsn(Opcodes.POP);
    body.visitInsn(Opcodes.RETURN);
    body.visitMaxs(0, 0);
    body.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static byte[] empty(String name) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private RulePacks packs() {
    return new RulePacks(folder.resolve("pack")).rule("plain", "Figure( value > 3 )");
  }

  private Path cache() {
    return folder.resolve("cache");
  }

  private RuleLibrary load(RulePacks packs) {
    return RuleLibrary.load(packs.read(), cache());
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(cache())) {
      return files.toList();
    }
  }
}
