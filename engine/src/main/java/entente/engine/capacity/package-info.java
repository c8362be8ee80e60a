/** Capacity building: programmes that raise what nations can do, who pays for them, and what they spread. */
package entente.engine.capacity;
