<%@ tag pageEncoding="UTF-8" description="The fields in which an entry is written, and what it will look like where that was asked for." %>
<%@ attribute name="button" required="true" description="key of what the button says" %>
<%@ attribute name="previews" required="true" description="where it is previewed" %>
<%@ attribute name="drafts" required="true" description="where a draft of it is saved" %>
<%@ attribute name="later" type="java.lang.Boolean" description="whether it may be published by itself later on" %>
<%@ attribute name="pictures" required="true" description="where pictures are added to it" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:csrf/>
<%-- what Enter in a field of one line presses (WHATWG HTML, 4.10.21.2): nothing that cannot be taken back --%>
<c:set var="enter"><c:out value="${messages.text('draft.save')}"/></c:set>
<input type="submit" class="unseen" data-enter value="${enter}" formaction="${drafts}" tabindex="-1" aria-hidden="true">
<input type="hidden" name="key" value="<c:out value="${form.key}"/>">
<input type="hidden" name="saves" value="${form.saves}">
<t:field name="title" label="field.title" value="${form.fields.title()}" required="true"/>
<t:field name="text" label="field.text" value="${form.fields.text()}" hint="entry.text.hint" multiline="true" required="true">
  <t:tools plain="${form.fields.format() eq 'plain'}"/>
</t:field>
<t:pictures/>
<t:field name="tags" label="entry.tags" value="${form.fields.tags()}" hint="entry.tags.hint"/>
<%-- a new entry never goes to more people than was said: nobody else reads it where its circle is none of the author's any more --%>
<c:set var="readers" value="${empty form.visibility or form.base gt 0 or readership.mayWriteFor(form.visibility) ? form.visibility : 'private'}"/>
<t:choice name="visibility" label="entry.visibility">
  <t:option name="visibility" value="public" chosen="${readers}" label="${messages.text('entry.visibility.public')}"/>
  <t:option name="visibility" value="members" chosen="${readers}" label="${messages.text('entry.visibility.members')}"/>
  <c:forEach var="circle" items="${readership.circles}">
    <t:option name="visibility" value="circle:${circle.id}" chosen="${readers}" label="${messages.text('entry.visibility.circle.name', circle.name)}"/>
  </c:forEach>
  <t:option name="visibility" value="private" chosen="${readers}" label="${messages.text('entry.visibility.private')}"/>
</t:choice>
<%-- a day or an hour that was chosen is to be seen; that of a change is the entry's --%>
<t:folded label="${later ? 'entry.more.later' : 'entry.more'}" open="${not empty form.fields.publish() or later and not empty form.fields.date()}">
  <t:field name="date" type="datetime-local" label="entry.date" value="${form.fields.date()}" hint="entry.date.hint"/>
  <t:select name="zone" label="entry.zone" value="${form.fields.zone()}" groups="${zones.with(form.fields.zone())}" none="entry.zone.utc"/>
  <c:if test="${later}">
    <t:field name="publish" type="datetime-local" label="entry.later" value="${form.fields.publish()}" hint="entry.later.hint"/>
  </c:if>
  <t:choice name="format" label="entry.format">
    <t:option name="format" value="markdown" chosen="${form.fields.format()}" label="${messages.text('entry.format.markdown')}"/>
    <t:option name="format" value="plain" chosen="${form.fields.format()}" label="${messages.text('entry.format.plain')}"/>
  </t:choice>
  <t:select name="language" label="entry.language" hint="entry.language.hint" value="${form.fields.language()}"
      choices="${languages.writtenIn(messages.language)}" none="entry.language.other"/>
</t:folded>
<p class="choices">
  <button><fmt:message key="${button}"/></button>
  <button class="quiet" name="preview" value="true" formaction="${previews}"><fmt:message key="entry.preview"/></button>
  <button class="quiet" name="draft" value="true" formaction="${drafts}"><fmt:message key="draft.save"/></button>
  <button class="quiet" name="add" value="true" formaction="${pictures}?proof=${csrf.proof}" formenctype="multipart/form-data"><fmt:message key="picture.add"/></button>
</p>
<c:set var="saved"><c:out value="${messages.text('draft.autosave.saved')}"/></c:set>
<c:set var="failed"><c:out value="${messages.text('draft.autosave.failed')}"/></c:set>
<c:set var="ended"><c:out value="${messages.text('draft.autosave.ended')}"/></c:set>
<c:set var="refused"><c:out value="${messages.text('draft.autosave.refused')}"/></c:set>
<c:set var="early"><c:out value="${messages.text('draft.autosave.early')}"/></c:set>
<p class="hint" role="status"<c:if test="${pageContext.request.method eq 'POST'}"> data-unsaved</c:if> data-saved="${saved}" data-failed="${failed}" data-ended="${ended}" data-refused="${refused}" data-early="${early}"></p>
<c:set var="unsaved"><c:out value="${messages.text('draft.unsaved')}"/></c:set>
<template id="unsaved" data-author="${signedIn.id}">
  <div class="note" role="note">
    <p><span data-text="${unsaved}"></span> <span role="status"></span></p>
    <p class="answers">
      <button type="button" data-save><fmt:message key="draft.unsaved.save"/></button>
      <button type="button" class="quiet" data-discard><fmt:message key="draft.unsaved.discard"/></button>
    </p>
  </div>
</template>
<c:if test="${fresh}">
  <t:script name="zone.js"/>
</c:if>
<t:script name="preview.js"/>
<t:script name="unsaved.js"/>
<t:script name="draft.js"/>
<c:if test="${not empty preview}">
  <section class="preview" id="preview" tabindex="-1" aria-labelledby="preview-heading">
    <h2 id="preview-heading"><fmt:message key="entry.preview.heading"/></h2>
    <article class="entry" lang="<c:out value="${preview.language}"/>">
      <h3 dir="${preview.direction}"><c:out value="${preview.title}"/></h3>
      <t:text entry="${preview}"/>
    </article>
  </section>
</c:if>
