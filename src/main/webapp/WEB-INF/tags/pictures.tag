<%@ tag pageEncoding="UTF-8" description="Where pictures are chosen for an entry, and what is asked about those that are in it." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="sending"><c:out value="${messages.text('picture.sending')}"/></c:set>
<c:set var="done"><c:out value="${messages.text('picture.done')}"/></c:set>
<c:set var="failed"><c:out value="${messages.text('picture.failed')}"/></c:set>
<c:set var="plain"><c:out value="${messages.text('picture.plain')}"/></c:set>
<c:set var="hint"><c:out value="${messages.text('picture.hint.script')}"/></c:set>
<div class="field">
  <label for="pictures"><fmt:message key="picture.choose"/></label>
  <t:advice name="pictures" hint="picture.hint"/>
  <input type="file" id="pictures" name="pictures" multiple accept="image/jpeg,image/png,image/webp,image/gif" <t:advised name="pictures" hint="picture.hint"/>
      data-uploads="${links.to('PictureUploadController#create')}" data-hint="${hint}">
  <p class="hint" id="pictures-state" role="status" data-sending="${sending}" data-done="${done}" data-failed="${failed}" data-plain="${plain}"></p>
</div>
<c:set var="undescribed" value="${pictureDescriptions.missing(form)}"/>
<fieldset class="field" id="alt" <t:advised name="alt" hint="picture.describe.hint"/> tabindex="-1"<c:if test="${empty undescribed}"> hidden</c:if>>
  <legend><fmt:message key="picture.describe"/></legend>
  <t:advice name="alt" hint="picture.describe.hint"/>
  <ul class="pictures" id="described">
    <c:forEach var="picture" items="${undescribed}" varStatus="place">
      <t:described picture="${picture}" place="${place.count}" value="${form.description(picture)}" label="${messages.text('picture.description', place.count)}"/>
    </c:forEach>
  </ul>
</fieldset>
<template id="describing"><t:described picture="" place="0" label="${messages.text('picture.description')}"/></template>
<t:script name="pictures.js"/>
