// What can be filled in of a sentence, put in where one writes with one press. Without it the code beside each is written by hand.

const sentenceField = document.getElementById('sentence');

function offerInserting() {
  /** Where one was last; at the end as long as one has not been there. */
  let wasThere = false;

  function insert(code) {
    const end = sentenceField.value.length;
    const [from, to] = wasThere ? [sentenceField.selectionStart, sentenceField.selectionEnd] : [end, end];
    // A word before it stands apart.
    const gap = /[^\s(”]$/.test(sentenceField.value.slice(0, from)) ? ' ' : '';
    sentenceField.setRangeText(`${gap}${code}`, from, to, 'end');
    sentenceField.focus();
    sentenceField.dispatchEvent(new Event('input', { bubbles: true }));
  }

  sentenceField.addEventListener('focus', () => { wasThere = true; });
  for (const button of document.querySelectorAll('[data-insert]')) {
    button.hidden = false;
    button.addEventListener('click', () => insert(button.dataset.insert));
  }
}

if (sentenceField) offerInserting();
