/** What the numbers of one file show together of the scale that they are on, whatever the format of the file. Not exported. */
@NullMarked
package io.github.ogprules.io.scale;

import org.jspecify.annotations.NullMarked;
