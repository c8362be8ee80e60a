/** The room in which one run is watched: a film over the map, with the story of whatever is pressed. */
package entente.web.watch;
