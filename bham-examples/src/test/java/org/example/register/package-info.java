/** Tests as they stand in the build of somebody who uses the library. */
@NullMarked
package org.example.register;

import org.jspecify.annotations.NullMarked;
