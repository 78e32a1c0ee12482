<?php

namespace Drupal\wartemarke\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * One of the elements, with the text that stands there until it does, and when it never comes.
 */
#[Block(
  id: 'wartemarke_appointment',
  admin_label: new TranslatableMarkup('Appointments'),
  category: new TranslatableMarkup('Wartemarke'),
)]
class AppointmentBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    return [
      'element' => 'slot-picker',
      'server' => '',
      'office' => '',
      'accent' => '',
      'way_out' => '',
      'phone' => '',
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $form['element'] = [
      '#type' => 'select',
      '#title' => $this->t('What it shows'),
      '#options' => [
        'slot-picker' => $this->t('Booking'),
        'walk-in' => $this->t('Waiting now, free today'),
        'appointment' => $this->t('The appointment behind a link'),
        'waiting-list' => $this->t('The place on the waiting list behind a link'),
        'ticket-view' => $this->t('The number behind a link'),
      ],
    ];
    $form['server'] = ['#type' => 'url', '#title' => $this->t('Address of the server'), '#required' => TRUE];
    $form['office'] = ['#type' => 'textfield', '#title' => $this->t('Id of the office')];
    $form['accent'] = ['#type' => 'textfield', '#title' => $this->t('Colour as #rrggbb')];
    $form['way_out'] = ['#type' => 'textfield', '#title' => $this->t('What to say when nothing comes'), '#maxlength' => 255];
    $form['phone'] = ['#type' => 'tel', '#title' => $this->t('Telephone number')];
    foreach (array_keys($this->defaultConfiguration()) as $name) {
      $form[$name]['#default_value'] = $this->configuration[$name];
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    foreach (array_keys($this->defaultConfiguration()) as $name) {
      $this->configuration[$name] = $form_state->getValue($name);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    $template = <<<'TWIG'
      <wm-{{ element }} base-url="{{ server }}"{% if office %} office="{{ office }}"{% endif %}{% if accent %} accent="{{ accent }}"{% endif %}>
        <p>{{ way_out }}{% if phone %} <a href="tel:{{ phone|replace({' ': ''}) }}">{{ phone }}</a>{% endif %}</p>
      </wm-{{ element }}>
      TWIG;
    return [
      '#type' => 'inline_template',
      '#template' => $template,
      '#context' => array_intersect_key($this->configuration, $this->defaultConfiguration()),
      '#attached' => ['library' => ['wartemarke/elements']],
    ];
  }

}
