<?php
/**
 * Plugin Name: Wartemarke
 * Description: Appointments of the town hall as a shortcode: [wartemarke office="buergerbuero"]Call us: 030 23125 100[/wartemarke]
 * License: Apache-2.0
 *
 * Put this file into wp-content/mu-plugins and write the address of your server into the next statement.
 */

defined( 'ABSPATH' ) || exit;

const WARTEMARKE_SERVER = 'https://termine.your-town.example';

add_shortcode( 'wartemarke', 'wartemarke_render' );

/**
 * An element with the text between the tags of the shortcode as its way out, and the script that brings it.
 *
 * @param array|string $attributes `element`, which is slot-picker when left out, and what that element knows.
 * @param string|null  $way_out    What stands there until the element does, and when it never comes.
 */
function wartemarke_render( $attributes, $way_out = '' ) {
	$known = array( 'office', 'service', 'date', 'accent', 'booking-url', 'lang' );
	$wish  = shortcode_atts( array_fill_keys( array_merge( array( 'element' ), $known ), '' ), $attributes, 'wartemarke' );
	$names = array( 'slot-picker', 'walk-in', 'appointment', 'waiting-list', 'ticket-view' );
	$tag   = 'wm-' . ( in_array( $wish['element'], $names, true ) ? $wish['element'] : 'slot-picker' );
	$html  = sprintf( '<%s base-url="%s"', $tag, esc_url( WARTEMARKE_SERVER ) );
	foreach ( $known as $name ) {
		if ( '' !== $wish[ $name ] ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $wish[ $name ] ) );
		}
	}
	wartemarke_enqueue();
	return $html . '>' . wp_kses_post( $way_out ?? '' ) . "</$tag>";
}

/** Brings the script to pages that have an element, once, as a module and at its own address. */
function wartemarke_enqueue() {
	$address = WARTEMARKE_SERVER . '/embed/wartemarke.js';
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'wartemarke', $address, array(), null );
	} elseif ( ! has_action( 'wp_footer', 'wartemarke_print' ) ) {
		add_action( 'wp_footer', 'wartemarke_print' );
	}
}

/** The script tag, for WordPress before 6.5. */
function wartemarke_print() {
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => WARTEMARKE_SERVER . '/embed/wartemarke.js',
		)
	);
}
