package org.zhibai.forms;

/** A mistake in a rule pack that its author can mend; the message names file, line and remedy. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file path of the file inside the pack
   * @param line one-based line, 0 when the whole file is meant
   * @param what what is wrong and what to write instead
   */
  public PackException(String file, long line, String what) {
    super(file + (line > 0 ? " 第" + line + "行" : "") + "：" + what);
  }
}
