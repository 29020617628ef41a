package org.zhibai.model;

/**
 * A file that was handed in.
 *
 * @param name its name
 * @param path its path as given, with {@code /}
 * @param sha256 hash of its bytes, lower-case hex
 * @param size in bytes
 */
public record InputFile(String name, String path, String sha256, long size) {}
