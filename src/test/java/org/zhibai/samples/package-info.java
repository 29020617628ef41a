/**
 * The synthetic submissions under {@code samples/}.
 *
 * <p>No district's real submission is public. What stands here is made by this package: {@link
 * org.zhibai.samples.Counts} splits the city's published totals over districts and zones so that
 * all units together add up to them, the ledgers are drawn row by row, {@link
 * org.zhibai.samples.World} works out what each unit reports, and {@link
 * org.zhibai.samples.SampleWorkbooks} writes it into the templates. The same call gives the same
 * bytes. {@link org.zhibai.samples.PlantedFaults} then breaks the 2023 set in known places.
 */
@NullMarked
package org.zhibai.samples;

import org.jspecify.annotations.NullMarked;
