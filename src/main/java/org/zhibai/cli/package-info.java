/**
 * The command line: {@code zhibai check}, {@code zhibai template}, and {@code zhibai rules} with
 * the tools of those who write rules.
 *
 * <p>A thin face over {@link org.zhibai.app}: it reads arguments, shows progress on a terminal,
 * prints a table of what was found and says where the findings workbook is. Help and messages are
 * Chinese, with {@code --lang en} English. Exit status: 0 nothing mandatory, 1 mandatory findings,
 * 2 wrong usage, 3 some input could not be read.
 */
@NullMarked
package org.zhibai.cli;

import org.jspecify.annotations.NullMarked;
