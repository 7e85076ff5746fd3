<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<%-- records: EL 5 does not take their components for properties --%>
<t:page heading="${messages.text('archive.onThisDay.of', shown.name())}" description="${messages.text('archive.onThisDay.description')}">
  <jsp:attribute name="head">
    <t:neighbours page="${page}" list="${shown.path()}"/>
  </jsp:attribute>
  <jsp:body>
    <h1>${messages.html('archive.onThisDay.of', shown.name())}</h1>
    <t:beside earlier="${earlier}" later="${later}" found="${true}"/>
    <t:entries page="${page}" list="${shown.path()}"/>
  </jsp:body>
</t:page>
